package org.rapporteur.outlook.partial;

import java.util.List;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.solvers.SATSolver;
import org.rapporteur.outlook.model.Knowledge;

/** Every decider's ranking as truth values: one for each ordered pair of states, true when the first is strictly better. */
final class OrderVariables {

    private final FormulaFactory formulas;
    private final List<Knowledge> known;
    private final int size;

    OrderVariables(FormulaFactory formulas, List<Knowledge> known, int size) {
        this.formulas = formulas;
        this.known = known;
        this.size = size;
    }

    Literal better(int decider, int first, int second) {
        return formulas.variable("better_" + decider + "_" + first + "_" + second);
    }

    /** Makes each a ranking with ties that agrees with what is known: what is better than one state is better than a third, or the third is better than that one. */
    void restrict(SATSolver solver) {
        for (int decider = 0; decider < known.size(); decider++) {
            for (int first = 0; first < size; first++) {
                for (int second = 0; second < size; second++) {
                    restrict(solver, decider, first, second);
                }
            }
        }
    }

    private void restrict(SATSolver solver, int decider, int upper, int lower) {
        Literal better = better(decider, upper, lower);
        if (known.get(decider).noWorse(lower, upper)) {
            solver.add(better.negate());
            return;
        }
        if (known.get(decider).better(upper, lower)) {
            solver.add(better);
        }
        solver.add(clause(better.negate(), better(decider, lower, upper).negate()));
        for (int third = 0; third < size; third++) {
            if (third != upper && third != lower) {
                solver.add(clause(better.negate(), better(decider, upper, third), better(decider, third, lower)));
            }
        }
    }

    Formula clause(Literal... literals) {
        return formulas.clause(literals);
    }
}
