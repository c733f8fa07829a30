Sub Send()
    ' ruleid: plaintext-protocol
    request.Open "POST", "http://10.20.30.69/charge", False
    ' ok: plaintext-protocol
    request.Open "POST", "https://10.20.30.69/charge", False
    ' ok: plaintext-protocol
    ' request.Open "POST", "http://10.20.30.69/charge", False
End Sub
