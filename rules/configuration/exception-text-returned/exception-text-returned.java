class RegistrationController {
    Result<String> cancel(String id) {
        try {
            return Result.ok(service.cancel(id));
        } catch (Exception e) {
            log.error(e.getMessage(), e);
            // ruleid: exception-text-returned
            return Result.error("退号失败:" + e.getMessage());
        }
    }

    void addTo(Result<String> result) {
        try {
            service.add();
        } catch (Exception e) {
            // ruleid: exception-text-returned
            result.error500(e.getMessage());
        }
    }

    Result<String> fixed(String id) {
        try {
            return Result.ok(service.cancel(id));
        } catch (Exception e) {
            log.error("cancel {}", id, e);
            // ok: exception-text-returned
            return Result.error("退号失败,请联系管理员");
        }
    }

    Result<String> business(String id) {
        try {
            return Result.ok(service.cancel(id));
        } catch (BusinessException e) {
            // ok: exception-text-returned
            return Result.error(e.getMessage());
        }
    }

    Object made(String id) {
        try {
            return service.cancel(id);
        } catch (Exception e) {
            // ruleid: exception-text-returned
            return JSONSerializer.toJSON(new JsonResult<Registration>(e));
        }
    }

    Object wrapped(String id) {
        try {
            return service.cancel(id);
        } catch (Exception e) {
            // ok: exception-text-returned
            throw new RegistrationException(e);
        }
    }

    @ExceptionHandler(RuntimeException.class)
    public AjaxResult last(RuntimeException e, HttpServletRequest request) {
        log.error("请求地址'{}',发生异常.", request.getRequestURI(), e);
        // ruleid: exception-text-returned
        return AjaxResult.error(e.getMessage());
    }

    @ExceptionHandler(ServiceException.class)
    public AjaxResult known(ServiceException e) {
        // ok: exception-text-returned
        return AjaxResult.error(e.getMessage());
    }
}

@Controller
class BaseController {
    @ExceptionHandler
    public Result<?> any(Exception ex) {
        if (ex instanceof BusinessException) {
            // ok: exception-text-returned
            return Result.error(ex.getMessage());
        }
        // ruleid: exception-text-returned
        return Result.error(-1, ex.getMessage(), null);
    }

    @ExceptionHandler
    public Result<?> business(BusinessException ex) {
        // ok: exception-text-returned
        return Result.error(ex.getMessage());
    }

    @ExceptionHandler
    public Result<?> fixed(HttpServletRequest request, Exception ex) {
        log.error(ex.getMessage(), ex);
        // ok: exception-text-returned
        return Result.error("系统繁忙");
    }
}

class AjaxAction extends ActionSupport {
    public String execute() {
        JSONObject answer = new JSONObject();
        String msg = "";
        try {
            service.save();
        } catch (JSONException e) {
            // ok: exception-text-returned
            msg = "参数错误";
        } catch (Exception e) {
            code = "0";
            // ruleid: exception-text-returned
            msg = e.getMessage();
        }
        answer.put("msg", msg);
        out.print(answer.toString());
        return null;
    }
}

@RestController
class SettlementController {
    Result<?> settle(Map<String, Object> given) {
        try {
            data = decrypt(given.get("data"));
        } catch (Exception e) {
            // ruleid: exception-text-returned
            throw new AppException("入参错误，请联系管理员！" + e.getMessage());
        }
        try {
            check(data);
        } catch (Exception e) {
            // ok: exception-text-returned
            throw new AppException("入参错误，请联系管理员！");
        }
        return Result.ok();
    }
}

class ApiError {
    ApiError(BusinessException ex) {
        this.message = ex.getText();
        StringWriter text = new StringWriter();
        ex.printStackTrace(new PrintWriter(text));
        // ruleid: exception-text-returned
        this.stackTrace = text.toString();
    }

    ApiError(String message, BusinessException ex) {
        StringWriter text = new StringWriter();
        ex.printStackTrace(new PrintWriter(text));
        // ok: exception-text-returned
        log.error(text.toString());
        // ok: exception-text-returned
        this.message = message;
    }
}

class TraceController {
    Result<String> trace(BusinessException ex) {
        StringWriter text = new StringWriter();
        ex.printStackTrace(new PrintWriter(text, true));
        // ruleid: exception-text-returned
        return Result.error(text.toString());
    }

    static String textOf(Throwable ex) {
        StringWriter text = new StringWriter();
        ex.printStackTrace(new PrintWriter(text));
        // ok: exception-text-returned
        return text.toString();
    }
}

@RestController
class DeskController {
    @GetMapping("/desk")
    public String desk() {
        try {
            return JSON.toJSONString(desks.all());
        } catch (Exception e) {
            Map<String, Object> map4 = new HashMap<>();
            map4.put("success", false);
            // ruleid: exception-text-returned
            map4.put("errorMsg", "failed: " + e.toString());
            return JSON.toJSONString(map4);
        }
    }
}

@RestController
class BedController {
    @GetMapping("/beds")
    public Result<List<Bed>> beds() {
        try {
            return Result.ok(beds.all());
        } catch (Exception e) {
            log.error("beds", e);
            // ruleid: exception-text-returned
            String cause = e.getMessage();
            return Result.error("failed: " + cause);
        }
    }

    @GetMapping("/wards")
    public Result<List<Ward>> wards() {
        try {
            return Result.ok(wards.all());
        } catch (Exception e) {
            // ok: exception-text-returned
            String cause = e.getMessage();
            log.error("wards: {}", cause);
            return Result.error("failed");
        }
    }

    @GetMapping("/rooms")
    public Result<List<Room>> rooms() {
        try {
            return Result.ok(rooms.all());
        } catch (Exception e) {
            // ok: exception-text-returned
            String reason = e.getMessage();
            journal.add(reason);
            return Result.error("reason", 500);
        }
    }
}

@RestControllerAdvice
class LastResort {
    @ExceptionHandler(Exception.class)
    @ResponseStatus(HttpStatus.OK)
    public Result<Object> handle(Exception e) {
        String text = "Exception";
        if (e != null) {
            // ruleid: exception-text-returned
            text = e.getMessage();
            log.error(e.toString(), e);
        }
        return new ResultUtil<>().setErrorMsg(500, text);
    }

    @ExceptionHandler(Exception.class)
    public Result<Object> byKind(Exception e) {
        String text = "Exception";
        if (e instanceof BusinessException) {
            // ok: exception-text-returned
            text = e.getMessage();
        }
        return new ResultUtil<>().setErrorMsg(500, text);
    }
}

@Controller
class PatientImportController {
    String importFile(MultipartFile file, RedirectAttributes redirectAttributes) {
        try {
            StringBuilder failureMsg = new StringBuilder();
            for (Patient patient : read(file)) {
                try {
                    service.save(patient);
                } catch (ConstraintViolationException ex) {
                    // ok: exception-text-returned
                    failureMsg.append(patient.getNo() + " 导入失败：" + ex.getMessage());
                } catch (Exception ex) {
                    // ruleid: exception-text-returned
                    failureMsg.append(patient.getNo() + " 导入失败：" + ex.getMessage());
                }
            }
            addMessage(redirectAttributes, "已导入" + failureMsg);
        } catch (Exception e) {
            // ruleid: exception-text-returned
            addMessage(redirectAttributes, "导入失败！失败信息：" + e.getMessage());
        }
        return "redirect:/patient/list";
    }

    String flash(RedirectAttributes attributes) {
        try {
            service.run();
        } catch (Exception e) {
            log.error(e.getMessage(), e);
            // ruleid: exception-text-returned
            attributes.addFlashAttribute("errorMsg", e.getMessage());
        }
        return "redirect:/patient/list";
    }

    String model(Model model) {
        try {
            service.run();
        } catch (BusinessException e) {
            // ok: exception-text-returned
            model.addAttribute("msg", e.getMessage());
        } catch (Exception e) {
            // ok: exception-text-returned
            model.addAttribute("msg", "操作失败，请联系管理员");
        }
        return "patient/list";
    }

    String logged(MultipartFile file) {
        StringBuilder failureMsg = new StringBuilder();
        try {
            service.run();
        } catch (Exception e) {
            // ok: exception-text-returned
            failureMsg.append(e.getMessage());
        }
        log.warn(failureMsg.toString());
        return "patient/list";
    }
}
