package org.dateline.run.cli;

import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;

/** A program that tries to open a connection in every way that Java has, and expects to be refused. */
public final class EveryWayOut {

    static final String NOWHERE = "http://127.0.0.1:9/";

    private EveryWayOut() {}

    public static void main(String[] arguments) {
        List<Callable<?>> ways = List.of(
                () -> new Socket("127.0.0.1", 9),
                () -> new ServerSocket(0),
                () -> new DatagramSocket(),
                SocketChannel::open,
                HttpClient::newHttpClient,
                () -> URI.create(NOWHERE).toURL().openStream(),
                () -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:9/jobs"));
        for (var way : ways) {
            try {
                way.call();
                System.out.println("not refused");
            } catch (Exception | Error refused) {
                System.out.println("refused");
            }
        }
    }
}
