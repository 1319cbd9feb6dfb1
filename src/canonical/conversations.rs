//! Messages to conversations.

use super::{Channel, Conversation, Listed, Message};

/// What messages made.
pub struct Made {
    /// The conversations.
    pub conversations: Vec<Listed<Conversation>>,
    /// Threads of a channel in which nothing says who the business is.
    pub untold: Vec<(Channel, usize)>,
}

/// Stub.
pub fn conversations_of(_messages: Vec<Listed<Message>>) -> Made {
    Made {
        conversations: Vec::new(),
        untold: Vec::new(),
    }
}
