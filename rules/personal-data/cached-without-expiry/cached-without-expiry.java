class PatientCache {
    void keep(String key, Patient patient) {
        // ruleid: cached-without-expiry
        redisTemplate.opsForValue().set(key, patient);
        // ok: cached-without-expiry
        redisTemplate.opsForValue().set(key, patient, 30, TimeUnit.MINUTES);
        // ruleid: cached-without-expiry
        jedis.set(key, JSON.toJSONString(patient));
        // ok: cached-without-expiry a number
        redisTemplate.opsForValue().set(key, patientCount);
        // ok: cached-without-expiry a mark
        jedis.set(key, PATIENT_TRUE);
        // ok: cached-without-expiry an internal number
        redisTemplate.opsForValue().set(key, patientId);
    }

    void keepForAWhile(String key, Patient patient) {
        // ok: cached-without-expiry
        redisTemplate.opsForValue().set(key, patient);
        redisTemplate.expire(key, 30, TimeUnit.MINUTES);
    }

    void keepDictionary(String key, Department department) {
        // ok: cached-without-expiry no patient's
        redisTemplate.opsForValue().set(key, department);
    }
}
