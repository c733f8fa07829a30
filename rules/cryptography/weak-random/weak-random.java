package his.demo;

import cn.hutool.core.util.RandomUtil;
import com.google.code.kaptcha.text.impl.DefaultTextCreator;
import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.spec.IvParameterSpec;
import org.apache.commons.lang3.RandomStringUtils;

public class Codes {
    private static final Random RANDOM = new Random();
    private final Random strong = new SecureRandom();
    private String otp;

    void values(Account account, Random jitter) {
        // ruleid: weak-random
        String smsCode = RandomUtil.randomNumbers(6);
        // ruleid: weak-random
        String code = String.valueOf(new Random().nextInt(900000) + 100000);
        // ruleid: weak-random
        String token = Long.toHexString(ThreadLocalRandom.current().nextLong());
        // ruleid: weak-random
        account.setSalt(RandomStringUtils.randomAlphanumeric(8));
        byte[] iv = new byte[16];
        // ruleid: weak-random
        RANDOM.nextBytes(iv);
        // ruleid: weak-random
        int number = RANDOM.nextInt();
        String rememberMeKey = Integer.toString(number);
        // ruleid: weak-random
        long plain = Math.round(Math.random() * 1000000);
        String initialPassword = "His" + plain;
        byte[] bytes = new byte[32];
        // ruleid: weak-random
        new Random().nextBytes(bytes);
        String rememberToken = Base64.getEncoder().encodeToString(bytes);
        // ok: weak-random
        String sessionToken = Long.toHexString(strong.nextLong());
        // ok: weak-random
        int queueNumber = new Random().nextInt(100);
        // ok: weak-random
        String jobId = "job" + RandomUtil.randomNumbers(4);
        // ok: weak-random
        String studyUid = "1.2.840." + Math.round(Math.random() * 100000);
        // ok: weak-random
        long timeToLive = 600 + jitter.nextInt(180);
        // ok: weak-random
        String token2 = tokens.get(RANDOM.nextInt(tokens.size()));
        // ok: weak-random
        account.setDictCode(RandomUtil.randomString(10));
    }

    void secure(byte[] salt) {
        Random random = new SecureRandom();
        // ok: weak-random
        random.nextBytes(salt);
        SecureRandom own = new SecureRandom();
        // ok: weak-random
        String verifyCode = String.format("%06d", own.nextInt(1000000));
    }

    public static String generatePassword(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            // ruleid: weak-random
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    public String createVerifyCode(Graphics picture) {
        String text = "";
        for (int i = 0; i < 4; i++) {
            // ruleid: weak-random
            text += LETTERS[RANDOM.nextInt(36)];
            // ok: weak-random
            picture.drawLine(RANDOM.nextInt(90), RANDOM.nextInt(30), 1, 1);
        }
        return text;
    }

    void sendCode() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            // ruleid: weak-random
            int at = RANDOM.nextInt(10);
            digits.append("0123456789".charAt(at));
        }
        otp = digits.toString();
    }

    class SumText extends DefaultTextCreator {
        public String getText() {
            // ruleid: weak-random
            Random random = new Random();
            int x = random.nextInt(10);
            return x + "+1=?@" + (x + 1);
        }
    }

    void paint(Graphics picture, Random random, String letters) {
        for (int i = 1; i <= 4; i++) {
            // ruleid: weak-random
            String letter = String.valueOf(letters.charAt(random.nextInt(letters.length())));
            // ok: weak-random
            picture.setColor(new Color(random.nextInt(100), random.nextInt(100), random.nextInt(100)));
            // ok: weak-random
            picture.drawString(letter, 12 * i + random.nextInt(3), 15);
        }
    }

    String session(int type, User user) {
        // ruleid: weak-random
        double seed = ThreadLocalRandom.current().nextDouble();
        String sessionId;
        if (type == 1) {
            sessionId = HashHelper.digest(user.getId() + seed);
        } else {
            sessionId = HashHelper.digest(user.getCode() + seed);
        }
        return sessionId;
    }

    void register(User user) {
        // ruleid: weak-random
        double seed = ThreadLocalRandom.current().nextDouble();
        user.setSalt(HashHelper.digest(user.getId() + seed));
        // ok: weak-random
        double size = ThreadLocalRandom.current().nextDouble();
        user.setSize(HashHelper.digest(user.getId() + size));
    }

    Map<String, String> getSms(String phone) {
        // ruleid: weak-random
        Integer param = (int) ((Math.random() * 9 + 1) * 100000);
        request.put("TemplateParam", "{\"code\":\"" + param + "\"}");
        return client.send(phone, request);
    }

    String sendCode(Gateway gateway, String mobile) {
        // ruleid: weak-random
        return sendCode(gateway, mobile, (new Random()).nextInt(899999) + 100000);
    }

    String makeOrderNumber() {
        // ok: weak-random
        int tail = (int) ((Math.random() * 9 + 1) * 100000);
        return "R" + tail;
    }

    void sendMessages(List<String> phones) throws InterruptedException {
        // ok: weak-random
        Thread.sleep(new Random().nextInt(500) + 200);
    }
}
