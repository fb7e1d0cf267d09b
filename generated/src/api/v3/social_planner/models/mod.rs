// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Social planner hold.

mod objects;
mod enums;
mod unions;

pub use objects::*;

pub use enums::*;

pub use unions::*;

pub use crate::api::social_planner::models::{
    AccountMeta, AccountMetaPage, AccountsListResponseDto, AccountsListResponseSchema,
    AgeTotals, ApprovalStatus, AttachFbAccountType, BreakdownsImpressions,
    BreakdownsPosts, BreakdownsReach, BulkDeleteResponse, BulkDeleteResponseResults,
    Category, CreatePostStatus, CreatePostType, CsvMediaResponse, CsvPostStatusResponse,
    CsvResponseStatus, Date, DeleteAccountResponse, DeletePostSuccessfulResponseDto,
    DeletePostSuccessfulResponseSchema, DemographicsAge, DemographicsGender, EndDate,
    EngagementValue, FacebookPage, FollowersValue, FormatedApprovalDetails, GenderTotals,
    GetAccount, GetAccountMeta, GetByIdResponseDto, GetByIdResponseSchema,
    GetByLocationIdResponseDto, GetByLocationIdResponseSchema, GetCategory,
    GetFacebookAccounts, GetFacebookAccountsResponse, GetGoogleLocation,
    GetGoogleLocationAccount, GetGoogleLocationResponse, GetGroup, GetInstagramAccounts,
    GetInstagramAccountsResponse, GetLinkedInAccount, GetLinkedInAccountsResponse,
    GetPostFormattedSource, GetTagsByIdResponseDto, GetTagsByIdResponseSchema,
    GetTagsByLocationIdResponseDto, GetTagsByLocationIdResponseSchema, GetTiktokAccount,
    GetTiktokAccountResponse, GetTiktokBusinessAccount, GetTiktokBusinessAccountResponse,
    GmbPostActionType, GoogleAccounts, GoogleLocation, IOgTags,
    ImpressionsPlatformsValue, ImpressionsValue, InstagramAccount, LikesValue,
    LinkedInPage, LinkedInProfile, LocationAndAccountDeleteResponse, OgImage,
    PlatformsItem, PostApproval, PostUser, PostsPlatformsValue, ReachPlatformsValue,
    ResultsBreakdowns, ResultsDemographics, ResultsPlatformTotals, ResultsTotals,
    SocialGoogleMediaAccount, SocialMediaFacebookAccount, SocialMediaFbAccountResponse,
    SocialMediaGmbAccountResponse, SocialMediaInstagramAccount,
    SocialMediaInstagramAccountResponse, SocialMediaLinkedInAccount,
    SocialMediaLinkedInAccountResponse, SocialMediaTag, SocialMediaTiktokAccount,
    SocialMediaTiktokAccountResponse, StartDate, StorefrontAddress,
    TiktokPostPrivacyLevel, TiktokProfile, Time, TotalsFemale, TotalsMale, TotalsUnknown,
    Type, UpdatePostResponse,
};
