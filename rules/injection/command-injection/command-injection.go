package demo

import "os/exec"

func Ping(c *gin.Context) {
	host := c.Query("host")
	// ruleid: command-injection
	exec.Command("sh", "-c", "ping -c 1 "+host).Run()
	// ok: command-injection
	exec.Command("ping", "-c", "1", host).Run()
}
