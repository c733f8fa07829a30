class Triage {
    String ask(String symptom) throws Exception {
        // ruleid: text-sent-to-model
        Request request = new Request.Builder()
            .url(config.getBaseUrl() + "/chat/completions")
            .post(RequestBody.create(symptom, JSON))
            .build();
        return httpClient.newCall(request).execute().body().string();
    }

    String askByLibrary(ChatCompletionRequest request) {
        // ruleid: text-sent-to-model
        return openAiService.createChatCompletion(request).getChoices().get(0).getMessage().getContent();
    }

    String askOwnService(String symptom) {
        // ok: text-sent-to-model
        return HttpUtil.post("http://triage-service/ask", symptom);
    }
}
