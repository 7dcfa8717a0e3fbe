package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * Loads the program's classes once more, such that they count their steps: one for each method that is entered and each
 * jump. So a test can say how work grows with its input, on any machine, without a clock.
 */
public final class CountingLoader extends ClassLoader {

    private static final String OURS = "org.dateline.";
    private static final String STEPS = Steps.class.getName();

    public CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.equals(STEPS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            var writer = new ClassWriter(0);
            new ClassReader(in).accept(new Counting(writer), 0);
            var code = writer.toByteArray();
            return defineClass(name, code, 0, code.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Counting extends ClassVisitor {

        private Counting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, generic, thrown)) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    step(this);
                }

                @Override
                public void visitJumpInsn(int code, Label target) {
                    step(this);
                    super.visitJumpInsn(code, target);
                }
            };
        }

        private static void step(MethodVisitor code) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS.replace('.', '/'), "take", "()V", false);
        }
    }
}
