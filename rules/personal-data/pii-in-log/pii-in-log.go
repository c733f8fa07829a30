package patient

import (
	"fmt"
	"log"
)

func named(patient *Patient, phone string) {
	// ruleid: pii-in-log
	log.Printf("挂号 %s", patient.IdCard)
	// ruleid: pii-in-log
	logger.Info("短信发送失败", zap.String("to", phone))
	line := fmt.Sprintf("住址 %s", patient.HomeAddress)
	// ruleid: pii-in-log
	fmt.Println(line)
	// ruleid: pii-in-log
	global.LOG.Error(patient.Diagnosis)
	// ruleid: pii-in-log
	log.Println(patient.Name)
	// ruleid: pii-in-log
	log.Printf("手机号:%s", line)
}

func harmless(patient *Patient, phone string) {
	// ok: pii-in-log
	log.Printf("患者 %d", patient.ID)
	// ok: pii-in-log
	log.Println(phone == "")
	// ok: pii-in-log
	log.Println(maskPhone(phone))
	user := findByPhone(phone)
	// ok: pii-in-log
	log.Println(user.ID)
	// ok: pii-in-log
	dialog.Info(phone)
}

func seeded(adminDept *Department, admin *Account) {
	// ok: pii-in-log the name of a department
	fmt.Printf("dept %s", adminDept.Name)
	// ruleid: pii-in-log
	fmt.Printf("admin %s", admin.Name)
}

func received(c *gin.Context) {
	body, err := io.ReadAll(c.Request.Body)
	// ruleid: pii-in-log
	log.Printf("request: %s", string(body))
	// ok: pii-in-log
	log.Printf("read %d bytes", len(body))
	// ok: pii-in-log
	log.Println(err)
	resp, _ := http.Get(url)
	text, _ := io.ReadAll(resp.Body)
	// ok: pii-in-log what another service answers
	log.Println(string(text))
}

func consume(msg *sarama.ConsumerMessage) error {
	// ruleid: pii-in-log
	log.Printf("registration: %s", string(msg.Value))
	// ok: pii-in-log
	log.Printf("topic %s", msg.Topic)
	return nil
}
