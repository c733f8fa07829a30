package hospital.api;

public class CardController {
    public Result register(@RequestBody JSONObject input) {
        log.info("办卡入参 {}", input);
        log.info("办卡入参 {}", input.toJSONString());
        cards.register(input.getString("idCardNo"), input.getString("cardType"));
        return Result.ok();
    }

    public Result receive(@RequestBody String body, @RequestParam Map<String, Object> params) {
        log.info("入参 {}", body);
        JSONObject input = JSON.parseObject(body);
        log.info("参数 {}", params);
        return cards.query(input.getString("patientName"), params.get("page"));
    }

    public Result schedule(@RequestBody JSONObject input) {
        log.info("排班 {}", input);
        return schedules.query(input.getString("deptCode"));
    }
}
