public function blob of_encode (blob ab_plain, blob ab_key);
CrypterObject lnv_crypter
lnv_crypter = create CrypterObject
// ruleid: broken-cipher
return lnv_crypter.SymmetricEncrypt(TDES!, ab_plain, ab_key, OperationModeCBC!, ab_iv, PKCSPadding!)
// ok: broken-cipher
return lnv_crypter.SymmetricEncrypt(AES!, ab_plain, ab_key, OperationModeCBC!, ab_iv, PKCSPadding!)
end function
