#include <cstring>
#include <vector>

#include "catch_amalgamated.hpp"
#include "vm/frames/frame.h"

using loopscope::FrameStack;

namespace {

constexpr std::size_t block_bytes = 1000;

}  // namespace

TEST_CASE("blocks keep their place and content when the stack grows over several chunks") {
  FrameStack stack;
  std::vector<unsigned char*> blocks;
  for (int i = 0; i < 500; ++i) {
    blocks.push_back(static_cast<unsigned char*>(stack.allocate(block_bytes)));
    std::memset(blocks.back(), i % 251, block_bytes);
  }
  for (int i = 499; i >= 0; --i) {
    CHECK(blocks[static_cast<std::size_t>(i)][0] == i % 251);
    CHECK(blocks[static_cast<std::size_t>(i)][block_bytes - 1] == i % 251);
    stack.release(blocks[static_cast<std::size_t>(i)]);
  }
}

TEST_CASE("a block that was given back is handed out again") {
  FrameStack stack;
  void* const bottom = stack.allocate(block_bytes);
  for (int i = 0; i < 1000; ++i) {
    void* const block = stack.allocate(block_bytes);
    stack.release(block);
    CHECK(stack.allocate(block_bytes) == block);
    stack.release(block);
  }
  stack.release(bottom);
  CHECK(stack.allocate(block_bytes) == bottom);
}

TEST_CASE("a block may be larger than a chunk") {
  FrameStack stack;
  void* const below = stack.allocate(block_bytes);
  constexpr std::size_t large = 1'000'000;
  void* const block = stack.allocate(large);
  std::memset(block, 1, large);
  stack.release(block);
  CHECK(stack.allocate(block_bytes) != nullptr);
  CHECK(below != nullptr);
}
