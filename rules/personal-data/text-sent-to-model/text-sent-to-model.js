async function analyseSymptoms(symptoms) {
  const apiUrl = process.env.MODEL_URL || 'https://api.deepseek.com/chat/completions';
  // ruleid: text-sent-to-model
  const answer = await axios.post(apiUrl, { model: 'm', messages: [{ role: 'user', content: symptoms }] });
  // ruleid: text-sent-to-model
  const other = await openai.chat.completions.create({ model: 'm', messages: [] });
  // ruleid: text-sent-to-model
  const third = await fetch('https://api.openai.com/v1/responses', { method: 'POST', body: symptoms });
  // ok: text-sent-to-model
  await axios.post('/api/ai/analyse', { symptoms });
  // ok: text-sent-to-model
  console.log('https://api.openai.com/v1/responses', answer.status);
}
