import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

class LaboratoryLink {
    private final String host = "lis.example.org";

    SSLSocket connect() throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        // ruleid: host-name-unchecked
        SSLSocket socket = (SSLSocket) factory.createSocket(host, 6661);
        socket.startHandshake();
        return socket;
    }

    Socket connect(SSLContext context) throws IOException {
        // ruleid: host-name-unchecked
        return context.getSocketFactory().createSocket(host, 6661);
    }

    Socket atOnce() throws IOException {
        // ruleid: host-name-unchecked
        return SSLSocketFactory.getDefault().createSocket(host, 6661);
    }

    Socket later() throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        // ruleid: host-name-unchecked
        Socket socket = factory.createSocket();
        socket.connect(new InetSocketAddress(host, 6661), 5000);
        return socket;
    }

    SSLSocket identified(SSLSocketFactory factory) throws IOException {
        // ok: host-name-unchecked
        SSLSocket socket = (SSLSocket) factory.createSocket(host, 6661);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    SSLSocket compared(SSLSocketFactory factory) throws IOException {
        // ok: host-name-unchecked
        SSLSocket socket = (SSLSocket) factory.createSocket(host, 6661);
        HostnameVerifier verifier = HttpsURLConnection.getDefaultHostnameVerifier();
        if (!verifier.verify(host, socket.getSession())) {
            throw new IOException("another host");
        }
        return socket;
    }
}

class NamedFactory extends SSLSocketFactory {
    private SSLSocketFactory base;

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        // ok: host-name-unchecked
        return base.createSocket(host, port);
    }

    Socket plain(javax.net.SocketFactory sockets) throws IOException {
        // ok: host-name-unchecked
        return sockets.createSocket("hl7.example.org", 2575);
    }
}
