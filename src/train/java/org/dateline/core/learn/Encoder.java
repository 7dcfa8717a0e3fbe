package org.dateline.core.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sentence encoder of the BERT family whose layers can be taught further; what its pieces mean by themselves stays as it was. */
public final class Encoder {

    public static final int WIDTH = 384;

    private static final int HEADS = 12;
    private static final int OF_A_LAYER = 16;
    private static final int BEFORE_LAYERS = 5;
    private static final float LEAST_SPREAD = 1e-12f;
    private static final float NEVER = 1e4f;
    private static final float DROPPED = 0.1f;

    private final Map<String, NDArray> taught = new LinkedHashMap<>();
    private final NDArray pieces;
    private final NDArray kinds;
    private final NDArray positions;
    private final NDArray[] norm = new NDArray[2];
    private final NDArray[][] layers;

    /** Of an ONNX file. */
    public Encoder(NDManager manager, InputStream onnx) throws IOException {
        var tensors = OnnxWeights.read(onnx);
        var next = tensors.iterator();
        pieces = array(manager, next.next());
        kinds = teach("kinds", array(manager, next.next()));
        positions = array(manager, next.next());
        norm[0] = weights(manager, next, "norm");
        norm[1] = weights(manager, next, "norm bias");
        layers = new NDArray[(tensors.size() - BEFORE_LAYERS) / OF_A_LAYER][OF_A_LAYER];
        for (int layer = 0; layer < layers.length; layer++) {
            for (int i = 0; i < OF_A_LAYER; i++) {
                layers[layer][i] = weights(manager, next, layer + "." + i);
            }
        }
    }

    /** What is learned, by name; further weights may be put beside. */
    public Map<String, NDArray> taught() {
        return taught;
    }

    public NDArray teach(String name, NDArray weights) {
        weights.setRequiresGradient(true);
        taught.put(name, weights);
        return weights;
    }

    private NDArray weights(NDManager manager, Iterator<OnnxWeights.Tensor> next, String name) {
        var tensor = array(manager, next.next());
        return teach(name, tensor.getShape().dimension() == 2 ? turned(manager, tensor) : tensor);
    }

    /** A matrix as DJL wants it, outputs by inputs, and as one piece. */
    private static NDArray turned(NDManager manager, NDArray matrix) {
        var shape = matrix.getShape();
        return manager.create(matrix.transpose().toFloatArray(), new Shape(shape.get(1), shape.get(0)));
    }

    private static NDArray array(NDManager manager, OnnxWeights.Tensor tensor) {
        return manager.create(tensor.values(), new Shape(tensor.shape()));
    }

    /**
     * What each piece means where it stands: texts × pieces × {@link #WIDTH}.
     *
     * @param ids texts × pieces
     * @param kind of the text, 0 or 1 for all its pieces
     * @param present 1 where there is a piece, 0 behind the end
     */
    public NDArray read(NDArray ids, NDArray kind, NDArray present, boolean learning) {
        long texts = ids.getShape().get(0);
        long length = ids.getShape().get(1);
        var places = ids.getManager().arange(0, (int) length, 1, DataType.INT64);
        var read = rows(ids, pieces)
                .add(rows(kind, kinds))
                .add(rows(places, positions).expandDims(0));
        read = dropped(norm(read, norm[0], norm[1]), learning);
        var hidden = present.sub(1).mul(NEVER).reshape(texts, 1, 1, length);
        for (var layer : layers) {
            var heard = attend(read, layer, hidden, texts, length);
            read = norm(
                    read.add(dropped(linear(heard, layer[6], layer[7]), learning)), layer[8], layer[9]);
            var thought = linear(read, layer[10], layer[11]).getNDArrayInternal().gelu();
            read = norm(
                    read.add(dropped(linear(thought, layer[12], layer[13]), learning)), layer[14], layer[15]);
        }
        return read;
    }

    private static NDArray attend(NDArray read, NDArray[] layer, NDArray hidden, long texts, long length) {
        int width = WIDTH / HEADS;
        var asked = linear(read, layer[0], layer[1]).reshape(texts, length, HEADS, width).transpose(0, 2, 1, 3);
        var offered = linear(read, layer[2], layer[3]).reshape(texts, length, HEADS, width).transpose(0, 2, 3, 1);
        var told = linear(read, layer[4], layer[5]).reshape(texts, length, HEADS, width).transpose(0, 2, 1, 3);
        var shares = asked.matMul(offered).mul(1 / (float) Math.sqrt(width)).add(hidden).softmax(-1);
        return shares.matMul(told).transpose(0, 2, 1, 3).reshape(texts, length, WIDTH);
    }

    /** The rows of a table with these numbers. */
    public static NDArray rows(NDArray numbers, NDArray table) {
        return numbers.getNDArrayInternal()
                .embedding(numbers, table, SparseFormat.DENSE)
                .singletonOrThrow();
    }

    public static NDArray linear(NDArray in, NDArray weights, NDArray bias) {
        return in.getNDArrayInternal().linear(in, weights, bias).singletonOrThrow();
    }

    private static NDArray norm(NDArray in, NDArray scale, NDArray bias) {
        return in.getNDArrayInternal()
                .layerNorm(in, new Shape(WIDTH), scale, bias, LEAST_SPREAD)
                .singletonOrThrow();
    }

    public static NDArray dropped(NDArray in, boolean learning) {
        return learning ? in.getNDArrayInternal().dropout(in, DROPPED, true).singletonOrThrow() : in;
    }
}
