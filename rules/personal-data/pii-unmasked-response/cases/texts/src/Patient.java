package com.example.his;

public class Patient {
    private String id;
    private String name;
    private String idCard;
    private String phone;

    public Map<String, String> getMap() {
        Map<String, String> map = new HashMap<>();
        map.put("name", name);
        map.put("idCard", idCard);
        return map;
    }

    public Map<String, String> getLabel() {
        Map<String, String> map = new HashMap<>();
        map.put("id", id);
        map.put("name", name);
        return map;
    }
}
