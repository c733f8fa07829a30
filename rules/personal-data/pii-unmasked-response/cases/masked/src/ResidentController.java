package hospital.web;

@RestController
public class ResidentController {
    private ResidentService residentService;

    @GetMapping("/annotated")
    public ResidentVo annotated(Long id) {
        return residentService.annotated(id);
    }

    @GetMapping("/hand")
    public Plain hand(Long id) {
        Plain plain = residentService.plain(id);
        plain.setPhone(DesensitizedUtil.mobilePhone(plain.getPhone()));
        plain.setIdCard(DesensitizedUtil.idCardNum(plain.getIdCard(), 1, 1));
        return plain;
    }

    @GetMapping("/getter")
    public Own getter(Long id) {
        return residentService.own(id);
    }

    @GetMapping("/part")
    public Plain part(Long id) {
        Plain plain = residentService.plain(id);
        plain.setPhone(DesensitizedUtil.mobilePhone(plain.getPhone()));
        return plain;
    }

    @GetMapping("/commented")
    public Plain commented(Long id) {
        Plain plain = residentService.plain(id);
        // plain.setPhone(plain.getPhone().substring(0, 3) + "****");
        log.info("*********** resident");
        return plain;
    }

    @GetMapping("/none")
    public Plain none(Long id) {
        return null;
    }

    @PostMapping("/book")
    public Result book(@RequestBody Plain plain) {
        return Result.ok(shop().booking.submitBooking(plain));
    }

    // The mask is there, but this one does not pass it.
    @GetMapping("/plain")
    public Plain plain(Long id) {
        return residentService.plain(id);
    }
}

interface ResidentService {
    ResidentVo annotated(Long id);
    Plain plain(Long id);
    Own own(Long id);
}

class ResidentVo {
    private String realName;
    @Sensitive(desensitizedType = DesensitizedType.PHONE)
    private String phone;
    @JsonSerialize(using = IdCardDesensitizeSerializer.class)
    private String idCard;
    @JsonIgnore
    private String diagnosis;
}

class Plain {
    private String realName;
    private String phone;
    private String idCard;
}

class Own {
    private String realName;
    private String idCard;
    public String getIdCard() { return Masks.mask(idCard); }
}
