#include "vm/frames/frame.h"

#include <algorithm>
#include <cstdlib>

#include "values/containers/dict.h"
#include "vm/frames/function_object.h"

namespace loopscope {

namespace {

constexpr std::size_t chunk_bytes = 64 * 1024;

}  // namespace

Frame* make_frame(void* block, Value function, Frame* caller) {
  auto* object = function.as<FunctionObject>();
  CodeObject* code = object->code.get();
  auto* slots = reinterpret_cast<Value*>(static_cast<std::byte*>(block) + sizeof(Frame));
  auto const count = code->slot_count();
  for (std::uint32_t i = 0; i < count; ++i) new (slots + i) Value();
  return new (block) Frame{
      .next = code->instructions.data(),
      .stack_top = slots + count,
      .slots = slots,
      .code = code,
      .globals = object->globals.get(),
      .caller = caller,
      .function = std::move(function),
  };
}

void clear_frame(Frame& frame) {
  if (frame.object) [[unlikely]]
    end_frame_object(frame);
  while (frame.stack_top > frame.slots) {
    // The value leaves the stack before it is released, because code that the release runs may read the frame.
    Value const dropped = frame.pop();
  }
  frame.function = Value();
}

FrameStack::~FrameStack() {
  while (m_chunk) std::free(std::exchange(m_chunk, m_chunk->previous));
}

void* FrameStack::allocate_in_new_chunk(std::size_t bytes) {
  std::size_t const size = std::max(chunk_bytes, bytes + sizeof(Chunk));
  auto* memory = static_cast<std::byte*>(std::malloc(size));
  ENSURE(memory);
  auto* first_block = memory + sizeof(Chunk);
  m_begin = m_chunk ? first_block : nullptr;
  m_chunk = new (memory) Chunk{.previous = m_chunk, .previous_top = m_top, .bytes = size};
  m_end = memory + size;
  m_top = first_block + bytes;
  return first_block;
}

void FrameStack::leave_chunk() {
  Chunk* const left = m_chunk;
  m_chunk = left->previous;
  m_top = left->previous_top;
  m_end = reinterpret_cast<std::byte*>(m_chunk) + m_chunk->bytes;
  m_begin = m_chunk->previous ? reinterpret_cast<std::byte*>(m_chunk) + sizeof(Chunk) : nullptr;
  std::free(left);
}

}  // namespace loopscope
