package middleware

import (
	"bytes"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func OperationRecord() gin.HandlerFunc {
	return func(c *gin.Context) {
		body, _ := io.ReadAll(c.Request.Body)
		// ok: request-in-audit-record
		c.Request.Body = io.NopCloser(bytes.NewBuffer(body))
		record := system.OperationRecord{
			Path: c.Request.URL.Path,
			// ruleid: request-in-audit-record
			Body: string(body),
		}
		writer := responseBodyWriter{ResponseWriter: c.Writer, body: &bytes.Buffer{}}
		c.Writer = writer
		c.Next()
		record.Status = c.Writer.Status()
		// ruleid: request-in-audit-record
		record.Resp = writer.body.String()
		service.Create(record)
	}
}

func Logger() gin.HandlerFunc {
	return func(c *gin.Context) {
		raw, err := c.GetRawData()
		if err != nil {
			// ok: request-in-audit-record
			logger.Error("body not read", zap.Any("err", err))
		}
		c.Next()
		keep(c, c.Request.URL.Path, raw)
		// ruleid: request-in-audit-record
		logger.Info("request", zap.String("path", c.Request.URL.Path), zap.ByteString("body", raw))
		// ok: request-in-audit-record
		logger.Info("request", zap.Int("size", len(raw)))
		// ok: request-in-audit-record
		logger.Info("request", zap.String("body", maskBody(raw)))
	}
}

func keep(c *gin.Context, path string, body []byte) {
	// ruleid: request-in-audit-record
	entry := model.OperationLog{Path: path, RequestBody: string(body)}
	db.Create(&entry)
}

func Access(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(body))
		// ruleid: request-in-audit-record
		log.Printf("%s %s %s", r.Method, r.URL.Path, body)
		next.ServeHTTP(w, r)
	})
}

func Forward(c *gin.Context) {
	body, _ := io.ReadAll(c.Request.Body)
	// ok: request-in-audit-record
	client.Send(Message{Body: string(body)})
}

func Signed() gin.HandlerFunc {
	return func(c *gin.Context) {
		body, _ := io.ReadAll(c.Request.Body)
		if !verify(c.GetHeader("sign"), body) {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		// ok: request-in-audit-record
		c.Request.Body = io.NopCloser(bytes.NewBuffer(body))
		c.Next()
	}
}
