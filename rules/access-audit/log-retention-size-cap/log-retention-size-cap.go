package logging

import "gopkg.in/natefinch/lumberjack.v2"

func rolling() *lumberjack.Logger {
	return &lumberjack.Logger{
		Filename: "logs/his.log",
		MaxSize:  100,
		// ruleid: log-retention-size-cap
		MaxBackups: 10,
	}
}

func kept() *lumberjack.Logger {
	// ok: log-retention-size-cap
	return &lumberjack.Logger{Filename: "logs/audit.log", MaxSize: 100, MaxAge: 200}
}
