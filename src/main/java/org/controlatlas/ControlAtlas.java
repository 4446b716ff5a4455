package org.controlatlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the map server. */
@SpringBootApplication
public class ControlAtlas {

    public static void main(String[] args) {
        SpringApplication.run(ControlAtlas.class, args);
    }
}
