API_URL = "https://api-inference.huggingface.co/models/some/model"


def summarise(client, history):
    """Summary of a patient's history."""
    # ruleid: text-sent-to-model
    completion = client.chat_completion(messages=[{"role": "user", "content": history}])
    # ruleid: text-sent-to-model
    answer = client.chat.completions.create(model="m", messages=[history])
    # ruleid: text-sent-to-model
    response = requests.post(API_URL, json={"inputs": history})
    # ok: text-sent-to-model
    requests.post("http://emr.local/save", json={"text": answer})


def structure(collected, model):
    # ok: text-sent-to-model
    content = generate_content(collected)
    # ruleid: text-sent-to-model
    return model.generate_content(content)
