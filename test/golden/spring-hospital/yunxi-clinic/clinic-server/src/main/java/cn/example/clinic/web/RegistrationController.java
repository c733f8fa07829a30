package cn.example.clinic.web;

import cn.example.clinic.service.RegistrationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@CrossOrigin
@RestController
@RequestMapping("/api/registration")
public class RegistrationController {
    private static final Logger LOG = LoggerFactory.getLogger(RegistrationController.class);
    private final RegistrationService service;

    public RegistrationController(RegistrationService service) {
        this.service = service;
    }

    @GetMapping("/{id}")
    public Object detail(@PathVariable Long id) {
        return service.detail(id);
    }

    @GetMapping("/find")
    public Object find(@RequestParam String idCard) {
        LOG.info("按身份证号查询挂号记录 {}", idCard);
        return service.find(idCard);
    }
}
