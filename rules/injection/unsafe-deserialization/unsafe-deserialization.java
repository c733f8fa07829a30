package his.demo;

import com.alibaba.fastjson.parser.ParserConfig;
import org.yaml.snakeyaml.Yaml;

class MessageReader {
    @PostMapping("/message")
    Object receive(HttpServletRequest request) throws Exception {
        // ruleid: unsafe-deserialization
        ObjectInputStream in = new ObjectInputStream(request.getInputStream());
        return in.readObject();
    }

    Object read(byte[] data) throws Exception {
        // ruleid: unsafe-deserialization
        return new ObjectInputStream(new ByteArrayInputStream(data)).readObject();
    }

    Object copy(Object source) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectOutputStream out = new ObjectOutputStream(bytes);
        out.writeObject(source);
        // ok: unsafe-deserialization
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    void configure(ObjectMapper mapper) {
        // ruleid: unsafe-deserialization
        ParserConfig.getGlobalInstance().setAutoTypeSupport(true);
        // ok: unsafe-deserialization
        ParserConfig.getGlobalInstance().setSafeMode(true);
        // ruleid: unsafe-deserialization
        mapper.enableDefaultTyping(ObjectMapper.DefaultTyping.NON_FINAL);
        // ok: unsafe-deserialization
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    @PostMapping("/patient")
    Patient typed(@RequestBody String body) {
        // ok: unsafe-deserialization
        return JSON.parseObject(body, Patient.class);
    }
}
