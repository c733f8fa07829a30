Module MessageSign
    Function Sign(text As String) As Byte()
        ' ruleid: weak-digest
        Dim digest As MD5 = MD5.Create()
        ' ok: weak-digest
        Return New SM3Digest().Hash(text) ' MD5.Create
    End Function
End Module
