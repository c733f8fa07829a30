public function blob of_encode (blob ab_plain, blob ab_key);
// ruleid: ecb-mode
return lnv_crypter.SymmetricEncrypt(AES!, ab_plain, ab_key, OperationModeECB!, ab_iv, PKCSPadding!)
// ok: ecb-mode
return lnv_crypter.SymmetricEncrypt(AES!, ab_plain, ab_key, OperationModeCBC!, ab_iv, PKCSPadding!)
end function
