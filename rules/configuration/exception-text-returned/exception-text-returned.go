package ward

import (
	"fmt"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

func admitted(db *Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rows, err := db.Admitted()
		if err != nil {
			// ruleid: exception-text-returned
			http.Error(w, "cannot read the ward: "+err.Error(), http.StatusInternalServerError)
			return
		}
		if err := db.Touch(); err != nil {
			// ruleid: exception-text-returned
			http.Error(w, fmt.Sprintf("touch: %v", err), 500)
			return
		}
		if err := db.Lock(); err != nil {
			log.Println("lock: " + err.Error())
			// ok: exception-text-returned
			http.Error(w, "cannot lock the ward", http.StatusInternalServerError)
			return
		}
		render(w, rows)
	}
}

func list(c *gin.Context) {
	beds, err := service.Beds()
	if err != nil {
		// ruleid: exception-text-returned
		c.JSON(http.StatusInternalServerError, gin.H{
			"code":  1,
			"error": err.Error(),
		})
		return
	}
	if err := service.Count(); err != nil {
		logger.Error("count", zap.Error(err))
		// ruleid: exception-text-returned
		response.FailWithMessage("查询失败:"+err.Error(), c)
		return
	}
	err = service.Save(beds)
	if err != nil {
		// ruleid: exception-text-returned
		response.Fail(c, err.Error(), nil)
		return
	}
	if err := service.Close(); err != nil {
		// ruleid: exception-text-returned
		c.JSON(http.StatusOK, gin.H{"code": 500, "msg": err.Error()})
		return
	}
	if err := service.Open(); err != nil {
		// ok: exception-text-returned a log, not an answer
		logger.ErrorContext(c, err.Error())
		// ok: exception-text-returned
		response.FailWithMessage("开放失败", c)
		return
	}
}

func create(c *gin.Context) {
	var bed Bed
	if err := c.ShouldBindJSON(&bed); err != nil {
		// ok: exception-text-returned the texts of binding
		response.FailWithMessage(err.Error(), c)
		return
	}
	if err := utils.Verify(bed, rules); err != nil {
		// ok: exception-text-returned the texts of a validation
		response.FailWithMessage(err.Error(), c)
		return
	}
	if err := service.Find(bed); err != nil {
		// ok: exception-text-returned the client's own mistake
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
}

func fiberList(c *fiber.Ctx) error {
	rows, err := service.Rows()
	if err != nil {
		// ruleid: exception-text-returned
		return c.Status(fiber.StatusInternalServerError).JSON(fiber.Map{"error": err.Error()})
	}
	return c.JSON(rows)
}

func discharge(c *gin.Context) {
	if err := svc.Discharge(c.Param("id")); err != nil {
		if appErr, ok := err.(*errors.AppError); ok {
			// ok: exception-text-returned
			response.FailWithMsg(c, appErr.Code, appErr.Message)
		} else {
			// ruleid: exception-text-returned
			response.FailWithMsg(c, errors.CodeInternalError, err.Error())
		}
		return
	}
	if err := svc.Move(c.Param("id")); err != nil {
		if errors.Is(err, ErrBedTaken) {
			// ok: exception-text-returned
			c.JSON(http.StatusConflict, gin.H{"message": "床位已占用"})
			return
		}
		// ok: exception-text-returned
		response.Fail(c, errors.CodeInternalError)
	}
}

func answer(w http.ResponseWriter, resp interface{}, err error) {
	var body Body
	if err != nil {
		body.Code = -1
		// ruleid: exception-text-returned
		body.Msg = err.Error()
	} else {
		body.Data = resp
	}
	httpx.OkJson(w, body)
}

func answerFixed(w http.ResponseWriter, resp any, err error) {
	var body Body
	if err != nil {
		// ok: exception-text-returned
		logx.Error(err.Error())
		body.Msg = "failed"
	}
	httpx.OkJson(w, body)
}

func keep(job *Job, err error) {
	if err != nil {
		// ok: exception-text-returned
		job.Error = err.Error()
	}
	store.Save(job)
}

func lookUp(c *gin.Context) {
	var bed Bed
	if err := c.ShouldBindJSON(&bed); err != nil {
		// ruleid: exception-text-returned
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	number, err := strconv.Atoi(c.Query("number"))
	if err != nil {
		// ruleid: exception-text-returned
		c.JSON(400, gin.H{"error": err.Error()})
		return
	}
	if err := c.ShouldBindUri(&bed); err != nil {
		// ok: exception-text-returned
		c.JSON(http.StatusBadRequest, gin.H{"error": "number missing"})
		return
	}
	if err := mysql.InsertBed(number); err != nil {
		// ruleid: exception-text-returned
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	if err := db.Where("number = ?", number).First(&bed).Error; err != nil {
		// ok: exception-text-returned
		c.JSON(http.StatusNotFound, gin.H{"error": "no such bed"})
		return
	}
	if err := bedService.Reserve(number); err != nil {
		// ok: exception-text-returned words of the service
		c.JSON(http.StatusConflict, gin.H{"error": err.Error()})
		return
	}
	c.JSON(http.StatusOK, bed)
}

func WriteBreath(ctx iris.Context) {
	err = upsertBreath(patientID, results)

	if err != nil {
		// ruleid: exception-text-returned
		ctx.JSON(iris.Map{"code": "-1", "msg": "failed: " + err.Error()})
		return
	}
	tx, err := model.DB.Beginx()

	if err != nil {
		// ruleid: exception-text-returned
		ctx.JSON(iris.Map{"code": "-1", "msg": err.Error()})
		return
	}
	err = model.DB.Ping()

	if err != nil {
		// ok: exception-text-returned
		ctx.JSON(iris.Map{"code": "-1", "msg": "failed"})
		return
	}
	ctx.JSON(iris.Map{"code": "200"})
}

func GetBreathReport(c *gin.Context) {
	res, err := HealthSrv.GetReport(c, &proto.GetReportReq{
		UserID: int64(id),
		Kind:   1,
	})
	if err != nil {
		// ruleid: exception-text-returned
		c.JSON(http.StatusBadRequest, model.Response{
			Code:    500,
			Message: err.Error(),
		})
		return
	}
	_, err = HealthSrv.Close(c, &proto.CloseReq{UserID: int64(id)})
	if err != nil {
		// ok: exception-text-returned
		c.JSON(http.StatusBadRequest, model.Response{Code: 500, Message: "关闭失败"})
		return
	}
	answer, err := readAnswer(c)
	if err != nil {
		// ruleid: exception-text-returned
		c.JSON(http.StatusInternalServerError, gin.H{"msg": fmt.Sprintf("读取失败的原因: %s", err.Error())})
		return
	}
	c.JSON(http.StatusOK, res)
}
