Module RecordCipher
    Function Encode() As Byte()
        ' ruleid: broken-cipher
        Dim cipher As New DESCryptoServiceProvider()
        ' ok: broken-cipher
        Dim other As New AesCryptoServiceProvider() ' DESCryptoServiceProvider is gone
    End Function
End Module
