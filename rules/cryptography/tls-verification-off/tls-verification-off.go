package main
// ruleid: tls-verification-off
var insecure = &tls.Config{InsecureSkipVerify: true}
// ok: tls-verification-off
var secure = &tls.Config{RootCAs: pool}

func accept(writer http.ResponseWriter, request *http.Request) (*websocket.Conn, error) {
	return websocket.Accept(writer, request, &websocket.AcceptOptions{
		Subprotocols: []string{"his"},
		// ok: tls-verification-off whether the page's origin is checked
		InsecureSkipVerify: true,
	})
}

func dial(config *ssh.ClientConfig, tlsConfig *tls.Config) {
	// ruleid: tls-verification-off
	config.HostKeyCallback = ssh.InsecureIgnoreHostKey()
	// ruleid: tls-verification-off
	tlsConfig.InsecureSkipVerify = true
}
