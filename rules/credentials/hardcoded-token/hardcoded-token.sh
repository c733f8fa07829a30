# ruleid: hardcoded-token
export API_TOKEN=A5wtbomotPGI2XjJ6ncZfhmjJfDRGNh3eGitQvI0
# ok: hardcoded-token
export API_TOKEN=$(cat /run/secrets/token)
# ruleid: hardcoded-token
curl -H "Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJoaXMiLCJleHAiOjQxMDI0NDQ4MDB9.CAT9AG498DYt5BL5gHCQRgI0QX020VORWniVvAp3rJD" https://interface.his.local
