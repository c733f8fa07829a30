package his.demo;

import javax.script.ScriptEngine;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class FormulaController {
    private final SpelExpressionParser parser = new SpelExpressionParser();

    @PostMapping("/formula")
    Object run(@RequestBody String formula, ScriptEngine engine) throws Exception {
        // ruleid: code-injection
        Object value = engine.eval(formula);
        // ruleid: code-injection
        Object spel = parser.parseExpression(formula).getValue();
        // ok: code-injection
        Object fixed = parser.parseExpression("#weight / (#height * #height)").getValue();
        return Arrays.asList(value, spel, fixed);
    }
}
