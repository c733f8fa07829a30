package store

import "github.com/redis/go-redis/v9"

func open() {
	queue := redis.NewClient(&redis.Options{
		Addr: "10.20.30.40:6379",
		// ruleid: datastore-without-auth
		Password: "", // no password set
		DB:       0,
	})
	wards := redis.NewClient(&redis.Options{
		// ruleid: datastore-without-auth
		Addr: "10.20.30.40:6379",
		DB:   1,
	})
	beds := redis.NewClient(&redis.Options{
		// ok: datastore-without-auth
		Addr:     "10.20.30.40:6379",
		Password: config.RedisPassword,
	})
	rooms := redis.NewClient(&redis.Options{
		// ok: datastore-without-auth
		Addr: config.RedisAddress,
	})
	nurse := Nurse{
		// ok: datastore-without-auth
		Password: "",
	}
}
