// ruleid: plaintext-protocol
val answer = restTemplate.getForObject("http://10.20.30.69/his/charge", String::class.java)
