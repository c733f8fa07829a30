package router

import (
	swaggerFiles "github.com/swaggo/files"
	ginSwagger "github.com/swaggo/gin-swagger"
)

func Setup(r *gin.Engine) {
	// ruleid: api-document-exposed
	r.GET("/swagger/*any", ginSwagger.WrapHandler(swaggerFiles.Handler))
	// ruleid: api-document-exposed
	e.GET("/swagger/*", echoSwagger.WrapHandler)
}

func Guarded(r *gin.Engine) {
	if gin.Mode() != gin.ReleaseMode {
		// ok: api-document-exposed
		r.GET("/swagger/*any", ginSwagger.WrapHandler(swaggerFiles.Handler))
	}
}

func Asked(r *gin.Engine) {
	// ok: api-document-exposed
	r.GET("/swagger/*any", gin.BasicAuth(accounts), ginSwagger.WrapHandler(swaggerFiles.Handler))
}

func Configured(r *gin.Engine) {
	if config.Swagger.Enabled {
		// ok: api-document-exposed
		r.GET("/swagger/*any", ginSwagger.WrapHandler(swaggerFiles.Handler))
	}
}
