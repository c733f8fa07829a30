# ruleid: service-key
client = OpenAI(api_key="sk-proj-0A2zyZ3NlXhRT8vzzBufpV7qBwTVGk32WFMfEwa0xSZwCyRQ")
# ok: service-key
client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])
# ruleid: service-key
token = "ghp_g57vWrwKlT3vGsCIcJIUa4DqeLWKGR1NgVlw"
# ruleid: service-key
token = "glpat-b03AkuoLrzqq5zrRV2wT"
# ok: service-key
section = "sec" + name
