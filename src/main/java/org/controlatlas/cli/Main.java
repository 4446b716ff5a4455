package org.controlatlas.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code java -jar control-atlas.jar} does: the command that the first word names, else serve. */
@Command(
        name = "control-atlas",
        description = "Who held which district, on which day, and according to whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {Serve.class, Validate.class, ImportCommand.class, Export.class, Load.class})
final class Main {

    /** Options without a command, such as {@code --atlas.dataset=DIR}, are the server's. */
    public static void main(String[] args) {
        var commands = new CommandLine(new Main());
        if (args.length == 0 || isServerOption(args[0])) {
            Serve.start(args);
        } else {
            var code = commands.execute(args);
            if (!args[0].equals(Serve.NAME)) {
                System.exit(code);
            }
        }
    }

    private static boolean isServerOption(String word) {
        return word.startsWith("--") && !word.equals("--help") && !word.equals("--version");
    }
}
