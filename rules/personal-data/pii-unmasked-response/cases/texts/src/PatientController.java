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
}
