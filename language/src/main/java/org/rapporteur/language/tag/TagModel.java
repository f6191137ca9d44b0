package org.rapporteur.language.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.rapporteur.language.linear.HashTable;
import org.rapporteur.language.linear.SparseWeights;

/**
 * All that the tagger learnt.
 *
 * @param lexicon what tags a word in lower case took in training, see {@link TagFeatures#entry}
 */
public record TagModel(TagSet tagSet, HashTable lexicon, SparseWeights weights) {

    public static TagModel read(DataInputStream in) throws IOException {
        return new TagModel(TagSet.read(in), HashTable.read(in), SparseWeights.read(in));
    }

    /** Writes all but the weights, which {@link SparseWeights#write} adds. */
    public static void writeHead(DataOutputStream out, TagSet tagSet, HashTable lexicon) throws IOException {
        tagSet.write(out);
        lexicon.write(out);
    }
}
