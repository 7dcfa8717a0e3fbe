package org.dateline.run.cli;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Refuses every socket and every channel of this process, and notes who asked for it. To be named as the provider of channels
 * when Java starts, see {@link OfflineTest}.
 */
public final class NoNetwork extends SelectorProvider {

    static final String NOTES = "no.network.notes";

    /** Runs the program of the first argument, with the others, without a network. */
    public static void main(String[] arguments) throws Exception {
        refuseSockets();
        var program = Class.forName(arguments[0]).getMethod("main", String[].class);
        program.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    @SuppressWarnings("deprecation") // nothing else is told of every socket
    private static void refuseSockets() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("Socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("ServerSocket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("DatagramSocket");
        });
    }

    private static IllegalStateException refused(String what) {
        var refusal = new IllegalStateException("no network: " + what);
        try {
            var asked = what + " " + Arrays.toString(refusal.getStackTrace()) + "\n";
            Files.writeString(
                    Path.of(System.getProperty(NOTES)), asked, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritten) {
            refusal.addSuppressed(unwritten);
            Runtime.getRuntime().halt(1);
        }
        return refusal;
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw refused("DatagramChannel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw refused("DatagramChannel");
    }

    @Override
    public Pipe openPipe() {
        throw refused("Pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw refused("Selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw refused("ServerSocketChannel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw refused("SocketChannel");
    }
}
