package com.example.his.patient;

import org.springframework.web.bind.annotation.*;

@RestController
class PatientController {
    // ruleid: pii-in-url
    @GetMapping("/sms/{phone}")
    public Result send(@PathVariable String phone) {
        return Result.ok();
    }

    @GetMapping("/find")
    // ruleid: pii-in-url
    public Result find(@RequestParam("idCard") String idCard) {
        return Result.ok();
    }

    @RequestMapping(value = "/list", method = RequestMethod.GET)
    // ruleid: pii-in-url
    public Result list(@RequestParam(required = false) String patientName, Integer page) {
        return Result.ok();
    }

    String redirect(String value) {
        // ruleid: pii-in-url
        return "redirect:/callback?mobile=" + value;
    }

    // ok: pii-in-url
    @GetMapping("/patient/{id}")
    public Result get(@PathVariable Long id) {
        return Result.ok();
    }

    @GetMapping("/hospital")
    // ok: pii-in-url
    public Result hospital(String hospitalName, String templateName) {
        return Result.ok();
    }

    @GetMapping("/page")
    // ruleid: pii-in-url
    public Result getPatientPage(@RequestParam(required = false) String name, Integer page) {
        return Result.ok();
    }

    @GetMapping("/search")
    // ruleid: pii-in-url
    public Result searchPatients(@RequestParam(required = false) String lastName, Integer page) {
        return Result.ok();
    }

    @GetMapping("/staff")
    // ok: pii-in-url
    public Result searchStaff(@RequestParam(required = false) String lastName, Integer page) {
        return Result.ok();
    }

    @GetMapping("/drug")
    // ok: pii-in-url
    public Result getDrug(String name) {
        return Result.ok();
    }

    @PostMapping("/create")
    // ok: pii-in-url
    public Result create(@RequestParam String idCard) {
        return Result.ok();
    }

    // ok: pii-in-url
    @GetMapping("/find/{hospitalName}")
    public Result byName(@PathVariable String hospitalName) {
        // ok: pii-in-url
        log.info("找到 {phone}");
        return Result.ok();
    }
}

interface PatientClient {
    @GetMapping("/inner/find")
    // ruleid: pii-in-url
    Result find(@RequestParam("idCard") String idCard);
}

@FeignClient(value = "his-patient")
interface PatientClient {
    @RequestMapping(value = "/patients/login", method = RequestMethod.POST)
    // ruleid: pii-in-url
    Result<Patient> login(@RequestParam("identificationNo") String identificationNo, @RequestParam("patientId") Long patientId);

    @PostMapping("/patients/call")
    // ruleid: pii-in-url
    Result<Patient> call(@RequestParam String phone);

    @PostMapping("/patients")
    // ok: pii-in-url
    Result<Patient> add(@RequestBody PatientQuery idCard);
}

class WeixinCallback {
    String callback(Account account, String token) throws Exception {
        return "redirect:" + BASE +
                // ruleid: pii-in-url
                "/weixin/callback?token=" + token + "&openid=" + account.getOpenid() + "&name="
                + URLEncoder.encode(account.getName(), "utf-8");
    }

    String asks(String openid, String language) {
        // ok: pii-in-url
        return "/sns/userinfo?openid=" + openid + "&lang=" + language;
    }

    String picture(String openid, String file) {
        // ok: pii-in-url
        return "/picture?openid=" + openid + "&filename=" + file;
    }
}
