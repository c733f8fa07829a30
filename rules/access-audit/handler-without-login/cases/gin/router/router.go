package router

import (
	"github.com/gin-gonic/gin"

	"hospital/api"
	"hospital/middleware"
)

func Routers() *gin.Engine {
	r := gin.New()
	r.Use(gin.Logger(), gin.Recovery())
	public := r.Group("/api")
	private := r.Group("/api")
	private.Use(middleware.JWTAuth())
	public.POST("/login", api.Login)
	InitPatientRouter(private, public)
	InitInpatientRouter(private)
	return r
}
