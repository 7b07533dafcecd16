#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <utility>

#include "bytecode/code_object.h"
#include "values/core/value.h"
#include "vm/frames/frame_object.h"

namespace loopscope {

class DictObject;

/// One activation of a function. Its slots and its value stack follow it in the same block, so neither ever moves: on
/// the run's FrameStack for plain functions, inside the FrameCoroutine for `async def`.
///
/// While the interpreter runs the frame, `next` and `stack_top` are in C++ locals; the interpreter writes them back
/// before code that can read them. Memory at and above `stack_top` holds no values. Mirrors _PyInterpreterFrame.
struct Frame {
  Instruction const* next;  ///< The instruction after the one that is running or ran last.
  Value* stack_top;         ///< One past the topmost value.
  Value* slots;             ///< Parameters, locals, free variables: see CodeObject.
  CodeObject* code;         ///< Held by `function`.
  DictObject* globals;      ///< Held by `function`.
  Frame* caller;            ///< The frame below in the same run of the interpreter; null at the bottom of a coroutine.
  Value function;
  /// True for an `__init__` that is called for a new instance, which is already on the caller's stack; the call itself
  /// must return None.
  bool initializes_instance = false;
  Ref<FrameObject> object = {};  ///< Null until a traceback refers to the frame.

  Value* stack_base() const { return slots + code->slot_count(); }
  std::uint32_t line() const {
    auto const index = static_cast<std::size_t>(next - code->instructions.data());
    return index == 0 ? code->first_line : code->lines[index - 1];
  }

  /// The source of the current instruction; empty when it is unknown.
  SourceSpan place() const {
    auto const index = static_cast<std::size_t>(next - code->instructions.data());
    return index == 0 ? SourceSpan{} : code->places[index - 1];
  }

  void push(Value value) { new (stack_top++) Value(std::move(value)); }
  Value pop();
};

/// Moves a value out of a place and leaves the place without a value; does not write to the place.
inline Value take(Value* place) {
  Value value;
  __builtin_memcpy(static_cast<void*>(&value), static_cast<void const*>(place), sizeof(Value));
  return value;
}

/// Moves a value to a place that holds none; the source holds none afterwards.
inline void relocate(Value* source, Value* target) {
  __builtin_memcpy(static_cast<void*>(target), static_cast<void const*>(source), sizeof(Value));
}

inline Value Frame::pop() { return take(--stack_top); }

/// The size in bytes of a frame for this code, slots and stack included.
inline std::size_t frame_bytes(CodeObject const& code) {
  return sizeof(Frame) + (code.slot_count() + code.stack_size) * sizeof(Value);
}

/// Constructs a frame for the function in a block of `frame_bytes`: all slots unset, the stack empty. `function` is a
/// FunctionObject.
Frame* make_frame(void* block, Value function, Frame* caller);

/// Releases the values of the stack and the slots, from the top down as in CPython, and then the function. The owner
/// keeps the block.
void clear_frame(Frame& frame);

/// The stack of the plain frames of a run, in chunks that do not move. Blocks are released in the reverse order of
/// their allocation.
class FrameStack {
 public:
  FrameStack() = default;
  FrameStack(FrameStack const&) = delete;
  ~FrameStack();

  /// Allocates a block of that many bytes on top.
  void* allocate(std::size_t bytes) {
    if (static_cast<std::size_t>(m_end - m_top) < bytes) [[unlikely]] {
      return allocate_in_new_chunk(bytes);
    }
    return std::exchange(m_top, m_top + bytes);
  }
  /// Releases the topmost block.
  void release(void* block) {
    m_top = static_cast<std::byte*>(block);
    if (m_top == m_begin) [[unlikely]] {
      leave_chunk();
    }
  }

 private:
  struct Chunk {
    Chunk* previous;
    std::byte* previous_top;
    std::size_t bytes;
  };
  void* allocate_in_new_chunk(std::size_t bytes);
  void leave_chunk();

  std::byte* m_top = nullptr;
  std::byte* m_end = nullptr;
  /// The first block of the current chunk; null in the first chunk, which is never left.
  std::byte* m_begin = nullptr;
  Chunk* m_chunk = nullptr;
};

}  // namespace loopscope
