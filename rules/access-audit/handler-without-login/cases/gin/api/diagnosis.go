package api

import "github.com/gin-gonic/gin"

func ListDiagnoses(c *gin.Context) {
	if _, err := parseToken(c.GetHeader("Authorization")); err != nil {
		c.AbortWithStatus(401)
		return
	}
	c.JSON(200, diagnosesOf(c.Param("id")))
}
