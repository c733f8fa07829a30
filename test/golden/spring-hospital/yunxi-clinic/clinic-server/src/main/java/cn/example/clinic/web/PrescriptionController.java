package cn.example.clinic.web;

import cn.example.clinic.security.CurrentUser;
import cn.example.clinic.service.PrescriptionService;
import com.aliyun.oss.OSS;
import com.aliyun.oss.model.CannedAccessControlList;
import javax.validation.Valid;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 处方 */
@RestController
@RequestMapping("/api/prescription")
public class PrescriptionController {
    private final PrescriptionService prescriptionService;
    private final RedisTemplate<String, Object> redisTemplate;
    private final OSS oss;

    public PrescriptionController(PrescriptionService prescriptionService, RedisTemplate<String, Object> redisTemplate, OSS oss) {
        this.prescriptionService = prescriptionService;
        this.redisTemplate = redisTemplate;
        this.oss = oss;
    }

    @GetMapping("/{id}")
    public Object detail(@PathVariable Long id) {
        return prescriptionService.getById(id);
    }

    @GetMapping("/mine/{id}")
    public Object mine(@PathVariable Long id) {
        return prescriptionService.getOwn(id, CurrentUser.id());
    }

    @PreAuthorize("hasAuthority('prescription:add')")
    @PostMapping
    public Object add(@RequestBody PrescriptionForm form) {
        return prescriptionService.add(form);
    }

    @PreAuthorize("hasAuthority('prescription:edit')")
    @PutMapping
    public Object update(@Valid @RequestBody PrescriptionForm form) {
        return prescriptionService.update(form);
    }

    void remember(String key, Object prescription) {
        redisTemplate.opsForValue().set(key, prescription);
    }

    void open(String bucket) {
        oss.setBucketAcl(bucket, CannedAccessControlList.PublicRead);
    }
}
