Module RecordCipher
    Sub Prepare(cipher As Aes)
        ' ruleid: ecb-mode
        cipher.Mode = CipherMode.ECB
        ' ok: ecb-mode
        cipher.Mode = CipherMode.CBC ' was CipherMode.ECB
    End Sub
End Module
