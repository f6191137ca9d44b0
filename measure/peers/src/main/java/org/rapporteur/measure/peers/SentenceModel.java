package org.rapporteur.measure.peers;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.measure.words.WordPieces;

/** Runs the sentence model all-MiniLM-L6-v2, to learn from it and to be measured against it. It does not ship. */
final class SentenceModel implements AutoCloseable {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int BEGIN = 101;
    private static final int END = 102;
    private static final int UNKNOWN = 100;
    /** Longer texts are cut, as the model's makers do. */
    private static final int LONGEST = 256;
    private static final int TOGETHER = 64;

    private final WordPieces pieces;
    private final OrtSession session;

    /** @throws IOException when the model is not on the class path or does not run here */
    SentenceModel() throws IOException {
        pieces = new WordPieces(resource(TOKENIZER));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = OrtEnvironment.getEnvironment().createSession(resource(MODEL), options);
        } catch (OrtException e) {
            throw new IOException("The sentence model does not run here", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SentenceModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path; the module measure names where it comes from");
            }
            return in.readAllBytes();
        }
    }

    /** The vectors of texts, each of length 1, in the order of the texts. */
    float[][] vectors(List<String> texts) throws IOException {
        List<long[]> tokens = texts.stream().map(this::tokens).toList();
        List<Integer> order = IntStream.range(0, texts.size()).boxed()
                .sorted(Comparator.comparingInt(text -> tokens.get(text).length)).toList();
        float[][] vectors = new float[texts.size()][];
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && to - from < TOGETHER
                    && tokens.get(order.get(to)).length == tokens.get(order.get(from)).length) {
                to++;
            }
            List<Integer> batch = order.subList(from, to);
            float[][] got = run(batch.stream().map(tokens::get).toArray(long[][]::new));
            for (int i = 0; i < got.length; i++) {
                vectors[batch.get(i)] = got[i];
            }
            from = to;
        }
        return vectors;
    }

    private long[] tokens(String text) {
        List<Long> tokens = new ArrayList<>();
        tokens.add((long) BEGIN);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            end = end == at ? at + 1 : end;
            if (!Character.isWhitespace(text.charAt(at))) {
                List<Integer> rows = pieces.split(text.substring(at, end));
                if (rows.isEmpty()) {
                    tokens.add((long) UNKNOWN);
                }
                rows.forEach(row -> tokens.add((long) row));
            }
            at = end;
        }
        List<Long> kept = new ArrayList<>(tokens.subList(0, Math.min(tokens.size(), LONGEST - 1)));
        kept.add((long) END);
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    /** @param tokens of texts, all of one length */
    private float[][] run(long[][] tokens) throws IOException {
        long[][] ones = new long[tokens.length][tokens[0].length];
        for (long[] row : ones) {
            Arrays.fill(row, 1);
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, tokens);
                OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[tokens.length][tokens[0].length]);
                OrtSession.Result result = session
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            float[][] vectors = new float[states.length][];
            for (int text = 0; text < states.length; text++) {
                vectors[text] = mean(states[text]);
            }
            return vectors;
        } catch (OrtException e) {
            throw new IOException("The sentence model does not run here", e);
        }
    }

    private static float[] mean(float[][] states) {
        float[] mean = new float[states[0].length];
        for (float[] state : states) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += state[i];
            }
        }
        double square = 0;
        for (float one : mean) {
            square += (double) one * one;
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (mean[i] / Math.sqrt(square));
        }
        return mean;
    }

    @Override
    public void close() throws IOException {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IOException("The sentence model could not be closed", e);
        }
    }
}
