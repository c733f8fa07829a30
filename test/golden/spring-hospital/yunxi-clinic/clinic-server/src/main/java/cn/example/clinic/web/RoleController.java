package cn.example.clinic.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/role")
public class RoleController {
    @PreAuthorize("hasAuthority('role:list')")
    @GetMapping("/list")
    public int list() {
        return 0;
    }

    @PreAuthorize("hasAuthority('role:read')")
    @GetMapping("/{id}")
    public int read(@PathVariable long id) {
        return 0;
    }

    @PreAuthorize("hasAuthority('role:add')")
    @PostMapping
    public int add() {
        return 0;
    }

    @PreAuthorize("hasAuthority('role:edit')")
    @PutMapping
    public int edit() {
        return 0;
    }

    @PreAuthorize("hasAuthority('role:export')")
    @GetMapping("/export")
    public int export() {
        return 0;
    }

    // @PreAuthorize("hasAuthority('role:remove')")
    @DeleteMapping("/{id}")
    public int remove(@PathVariable long id) {
        return 0;
    }

    @GetMapping("/types")
    public int types() {
        return 0;
    }
}
