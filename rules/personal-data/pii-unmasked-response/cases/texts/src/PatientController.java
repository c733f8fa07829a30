package com.example.his;

import net.sf.json.JSON;
import net.sf.json.JSONArray;
import net.sf.json.JSONSerializer;

@Controller
@RequestMapping("/patient")
public class PatientController {
    private PatientService patientService;

    @RequestMapping("/list.do")
    @ResponseBody
    public String list(String ward) {
        List<Patient> rows = patientService.inWard(ward);
        JSON json = JSONSerializer.toJSON(new JsonResult<List<Patient>>(rows));
        return json.toString();
    }

    @RequestMapping("/one.do")
    @ResponseBody
    public String one(String id) {
        return JSONArray.fromObject(patientService.byId(id)).toString();
    }

    @RequestMapping("/leave.do")
    @ResponseBody
    public String leave(String id) {
        patientService.leave(id);
        JSON json = JSONSerializer.toJSON(new JsonResult<Patient>(new Patient()));
        return json.toString();
    }

    // reported: the record as texts under their names
    @RequestMapping("/map.do")
    @ResponseBody
    public Map<String, String> map(String id) {
        Patient patient = patientService.byId(id);
        return patient.getMap();
    }

    // reported: in an envelope
    @RequestMapping("/find.do")
    @ResponseBody
    public Result find(String id) {
        Patient patient = patientService.byId(id);
        Map<String, String> map = patient.getMap();
        return Result.of(1, "found", map);
    }

    // silent: the name alone
    @RequestMapping("/label.do")
    @ResponseBody
    public Map<String, String> label(String id) {
        Patient patient = patientService.byId(id);
        return patient.getLabel();
    }
}
