package logging

import (
	"time"

	rotatelogs "github.com/lestrrat-go/file-rotatelogs"
	"gopkg.in/natefinch/lumberjack.v2"
)

func operation() *lumberjack.Logger {
	return &lumberjack.Logger{
		Filename: "logs/operation.log",
		MaxSize:  100,
		// ruleid: log-retention-short
		MaxAge: 30,
	}
}

func audit() *lumberjack.Logger {
	return &lumberjack.Logger{
		Filename: "logs/audit.log",
		// ok: log-retention-short
		MaxAge: 200,
	}
}

func access() {
	// ruleid: log-retention-short
	rotatelogs.New("logs/access.%Y%m%d.log", rotatelogs.WithMaxAge(7*24*time.Hour))
	// ruleid: log-retention-short
	rotatelogs.New("logs/default.%Y%m%d.log")
	// ok: log-retention-short
	rotatelogs.New("logs/long.%Y%m%d.log", rotatelogs.WithMaxAge(200*24*time.Hour))
}
