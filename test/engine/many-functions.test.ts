// Files with thousands of functions: what a file costs grows with its length, whatever its rules and analyses look up in it for each function.
import { assertInProportion } from '../in-proportion.ts';

interface Sample {
  readonly path: string;
  readonly head: string;
  /** One handler of patients' data. */
  readonly handler: (index: number) => string;
  readonly tail?: string;
}

const SAMPLES: readonly Sample[] = [
  { path: 'routes/patients.js', head: "const router = require('express').Router();\nconst db = require('./db');\n", handler: (index) => `router.get('/patients/${index}', async (req, res) => {\n  const [rows] = await db.query('SELECT name, id_card FROM patient WHERE id = ?', [req.params.id]);\n  const names${index} = rows.map((row) => row.name);\n  console.log(names${index});\n  res.json(rows);\n});\n` },
  { path: 'patients.go', head: 'package main\n\nimport "github.com/gin-gonic/gin"\n', handler: (index) => `func Get${index}(c *gin.Context) {\n\tvar patient Patient\n\tdb.First(&patient, c.Param("id"))\n\tlog.Println(patient.Name)\n\tc.JSON(200, patient)\n}\n` },
  { path: 'patients.py', head: 'from flask import Flask, request, jsonify\napp = Flask(__name__)\n', handler: (index) => `@app.route("/patients/${index}")\ndef get${index}():\n    cursor.execute("select name, id_card from patient where id = %s", (request.args["id"],))\n    rows = cursor.fetchall()\n    logging.info(rows)\n    return jsonify(rows)\n\n` },
  { path: 'Patients.java', head: 'package his;\n@RestController\npublic class Patients {\n', handler: (index) => `  @GetMapping("/patients/${index}")\n  public Patient get${index}(@RequestParam String id) {\n    Patient patient = patientService.getById(id);\n    log.info("read {}", patient.getName());\n    return patient;\n  }\n`, tail: '}\n' },
  { path: 'PatientsController.cs', head: 'using System;\npublic class PatientsController : Controller {\n', handler: (index) => `  [HttpGet]\n  public IActionResult Get${index}(string id) {\n    var patient = db.Patients.Find(id);\n    logger.LogInformation("read " + patient.Name);\n    return Json(patient);\n  }\n`, tail: '}\n' },
  { path: 'app/controller/Patients.php', head: '<?php\nnamespace app\\controller;\nclass Patients extends Controller {\n', handler: (index) => `  public function get${index}() {\n    $id = input('id');\n    $row = Db::name('patient')->where('id', $id)->find();\n    trace('read ' . $row['name']);\n    return json($row);\n  }\n`, tail: '}\n' },
];
const FEW = 250;

describe('many functions in a file', () => {
  for (const { path, head, handler, tail = '' } of SAMPLES) {
    it(`cost in proportion: ${path}`, function () {
      this.timeout(120_000);
      assertInProportion(path, (count) => `${head}${Array.from({ length: count }, (_, index) => handler(index)).join('')}${tail}`, FEW, ({ facts }, count) => facts.length >= count);
    });
  }
});
