package main

import (
	"github.com/zeromicro/go-zero/rest"
)

func main() {
	server := rest.MustNewServer(c.RestConf)
	defer server.Stop()
	handler.RegisterHandlers(server, ctx)
	server.Use(middleware.NewAuthMiddleware(c.Auth).Handle)
	server.Start()
}
