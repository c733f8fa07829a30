package cn.example.clinic.integration;

import org.apache.commons.net.ftp.FTPClient;

public class PacsFtp {
    public void upload(FTPClient client, String password) throws Exception {
        client.connect("10.20.3.9");
        client.login("pacs", "Pacs#Img2021!");
    }

    public void uploadWith(FTPClient client, String user, String password) throws Exception {
        client.login(user, password);
    }
}
