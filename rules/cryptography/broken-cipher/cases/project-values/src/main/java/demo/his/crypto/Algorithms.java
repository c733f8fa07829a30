package demo.his.crypto;

public final class Algorithms {
    public static final String LEGACY = "DESede/CBC/PKCS5Padding";
    public static final String CURRENT = "SM4/GCM/NoPadding";
}
